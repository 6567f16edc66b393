package org.adduce.benchmark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.adduce.model.Dossier;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;

/** EMF's own format as fast as it goes: with a map from ids to objects and every option that is known to help. */
final class XmiWay implements Way {

    private final XMLParserPool parsers = new XMLParserPoolImpl();
    private final Map<Object, Object> names = new HashMap<>();

    XmiWay() {
        ModelPackage.eINSTANCE.setEFactoryInstance(new ValueStrings());
    }

    @Override
    public Dossier load(Path file) throws Exception {
        var resource = resource();
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            resource.load(in, Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true, XMLResource.OPTION_DEFER_ATTACHMENT, true,
                    XMLResource.OPTION_USE_PARSER_POOL, parsers, XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, names,
                    XMLResource.OPTION_USE_DEPRECATED_METHODS, false));
        }
        return (Dossier) resource.getContents().get(0);
    }

    @Override
    public void save(Dossier dossier, Path file) throws Exception {
        var resource = dossier.eResource() instanceof XMIResourceImpl own ? own : resource();
        if (dossier.eResource() == null) {
            resource.getContents().add(dossier);
        }
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            resource.save(out, Map.of(XMLResource.OPTION_CONFIGURATION_CACHE, true, XMLResource.OPTION_FORMATTED, false,
                    XMLResource.OPTION_USE_CACHED_LOOKUP_TABLE, new ArrayList<>(), XMLResource.OPTION_SAVE_TYPE_INFORMATION, false,
                    XMLResource.OPTION_USE_FILE_BUFFER, false, XMLResource.OPTION_ENCODING, "UTF-8"));
        }
    }

    private static XMIResourceImpl resource() {
        var resource = new XMIResourceImpl(URI.createURI("urn:dossier"));
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        new ResourceSetImpl().getResources().add(resource);
        return resource;
    }
}
