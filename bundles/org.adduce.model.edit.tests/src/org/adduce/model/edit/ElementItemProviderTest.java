package org.adduce.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.adduce.model.Actor;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElementItemProviderTest {

    private final ElementItemProviderAdapterFactory factory = new ElementItemProviderAdapterFactory();
    private final Dossier dossier = Sample.dossier();
    private final Actor rao = Sample.actor("Rao");

    private <P> P provider(Object element, Class<P> type) {
        return type.cast(factory.adapt(element, type));
    }

    private IItemPropertyDescriptor property(Object element, Object feature) {
        return provider(element, IItemPropertySource.class).getPropertyDescriptor(element, feature);
    }

    static List<EClass> classes() {
        return Sample.classes();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void servesEveryClass(EClass type) {
        var element = Sample.anew(type);
        var label = provider(element, IItemLabelProvider.class);
        assertThat(label.getText(element)).isEqualTo(ElementLabel.of(element));
        assertThat(label.getImage(element)).isInstanceOf(URL.class);
        for (var property : provider(element, IItemPropertySource.class).getPropertyDescriptors(element)) {
            assertThat(property.getDisplayName(element)).isNotBlank();
        }
    }

    @Test
    void showsWhatIsContained() {
        dossier.getActors().add(rao);
        dossier.getClaims().add(Sample.claim("It works"));
        var tree = provider(dossier, ITreeItemContentProvider.class);
        assertThat(tree.hasChildren(dossier)).isTrue();
        assertThat(new ArrayList<Object>(tree.getChildren(dossier))).containsExactlyInAnyOrderElementsOf(dossier.eContents());
        assertThat(tree.getParent(rao)).isSameAs(dossier);
        assertThat(tree.hasChildren(rao)).isFalse();
    }

    @Test
    void tellsWhatToRefresh() {
        dossier.getActors().add(rao);
        var heard = new ArrayList<Notification>();
        factory.addListener(heard::add);
        provider(dossier, IItemLabelProvider.class);
        provider(rao, IItemLabelProvider.class);
        rao.setName("Rao jr");
        dossier.getClaims().add(Sample.claim("It works"));
        rao.setName("Rao jr");
        assertThat(heard).hasSize(2);
        assertThat(heard.get(0)).isInstanceOfSatisfying(IViewerNotification.class, told -> {
            assertThat(told.getElement()).isSameAs(rao);
            assertThat(told.isLabelUpdate()).isTrue();
            assertThat(told.isContentRefresh()).isFalse();
        });
        assertThat(heard.get(1)).isInstanceOfSatisfying(IViewerNotification.class, told -> {
            assertThat(told.getElement()).isSameAs(dossier);
            assertThat(told.isContentRefresh()).isTrue();
        });
        factory.dispose();
        assertThat(rao.eAdapters()).isEmpty();
    }

    @Test
    void editsFeaturesAsCommands() {
        dossier.getActors().add(rao);
        var domain = new AdapterFactoryEditingDomain(factory, new BasicCommandStack());
        var resource = new ResourceImpl();
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(dossier);
        property(rao, ModelPackage.Literals.ACTOR__NAME).setPropertyValue(rao, "R. Rao");
        assertThat(rao.getName()).isEqualTo("R. Rao");
        domain.getCommandStack().undo();
        assertThat(rao.getName()).isEqualTo("Rao");
    }

    @Test
    void whatIsSetOnceCannotBeEdited() {
        var snapshot = Sample.source("text").getSnapshots().get(0);
        assertThat(property(snapshot, ModelPackage.Literals.SNAPSHOT__TEXT).canSetProperty(snapshot)).isFalse();
        assertThat(property(snapshot, ModelPackage.Literals.ELEMENT__ID).canSetProperty(snapshot)).isFalse();
        assertThat(property(snapshot, ModelPackage.Literals.ELEMENT__NOTE).canSetProperty(snapshot)).isTrue();
        assertThat(property(snapshot, ModelPackage.Literals.SNAPSHOT__TEXT).getDisplayName(snapshot)).isEqualTo("Text");
    }

    @Test
    void offersWhatTheDossierHolds() {
        var account = Sample.actor("@rao");
        dossier.getActors().add(rao);
        dossier.getActors().add(account);
        dossier.getClaims().add(Sample.claim("It works"));
        var owner = property(account, ModelPackage.Literals.ACTOR__OWNER);
        assertThat(new ArrayList<Object>(owner.getChoiceOfValues(account))).containsExactly(null, rao);
    }

    @Test
    void offersNewChildrenWithIdsOfTheirOwn() {
        var offered = provider(dossier, IEditingDomainItemProvider.class).getNewChildDescriptors(dossier, null, null);
        assertThat(offered).hasSameSizeAs(dossier.eClass().getEAllContainments()).allSatisfy(one ->
                assertThat(((Element) ((CommandParameter) one).getValue()).getId()).isNotNull());
    }
}
