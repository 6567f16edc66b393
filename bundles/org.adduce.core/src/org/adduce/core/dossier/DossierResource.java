package org.adduce.core.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.adduce.model.base.TreeListener;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

/**
 * Where a dossier's tree hangs in memory: hears every change in it and knows its elements by id. Reading and writing is
 * the business of {@code org.adduce.core.file}.
 */
final class DossierResource extends ResourceImpl implements TreeListener {

    private final List<Consumer<Notification>> listeners = new CopyOnWriteArrayList<>();
    /** Built when first asked for, then kept by the notifications. */
    private Map<UUID, Element> byId;

    DossierResource(Dossier dossier) {
        super(URI.createURI("adduce:" + dossier.getId()));
        getContents().add(dossier);
    }

    Dossier dossier() {
        return (Dossier) getContents().get(0);
    }

    void listen(Consumer<Notification> listener) {
        listeners.add(listener);
    }

    Optional<Element> find(UUID id) {
        return Optional.ofNullable(index().get(id));
    }

    private Map<UUID, Element> index() {
        if (byId == null) {
            byId = new HashMap<>();
            index(dossier());
        }
        return byId;
    }

    private void index(Element top) {
        visit(top, element -> {
            byId.put(element.getId(), element);
            element.getFormerIds().forEach(former -> byId.putIfAbsent(former, element));
        });
    }

    private void forget(Element top) {
        visit(top, element -> {
            byId.remove(element.getId(), element);
            element.getFormerIds().forEach(former -> byId.remove(former, element));
        });
    }

    private static void visit(Element top, Consumer<Element> visitor) {
        visitor.accept(top);
        for (EObject child : top.eContents()) {
            visit((Element) child, visitor);
        }
    }

    @Override
    public boolean isListening() {
        return true;
    }

    @Override
    public void treeChanged(Notification notification) {
        if (notification.isTouch()) {
            return;
        }
        if (byId != null) {
            follow(notification);
        }
        listeners.forEach(listener -> listener.accept(notification));
    }

    private void follow(Notification notification) {
        if (notification.getFeature() instanceof EReference reference && reference.isContainment()) {
            elements(notification.getOldValue()).forEach(this::forget);
            elements(notification.getNewValue()).forEach(this::index);
        } else if (notification.getFeature() == ModelPackage.Literals.ELEMENT__FORMER_IDS
                || notification.getFeature() == ModelPackage.Literals.ELEMENT__ID) {
            byId = null;
        }
    }

    /** The elements a notification's old or new value holds; a position in a move is none. */
    private static List<Element> elements(Object value) {
        return switch (value) {
            case Element element -> List.of(element);
            case List<?> many -> {
                var found = new ArrayList<Element>();
                many.forEach(one -> found.addAll(elements(one)));
                yield found;
            }
            case null, default -> List.of();
        };
    }

    @Override
    public String getURIFragment(EObject object) {
        return object instanceof Element element && element.getId() != null ? element.getId().toString() : super.getURIFragment(object);
    }

    @Override
    public EObject getEObject(String fragment) {
        try {
            return find(UUID.fromString(fragment)).orElse(null);
        } catch (IllegalArgumentException notAnId) {
            return super.getEObject(fragment);
        }
    }
}
