package org.adduce.cli.internal;

import java.util.Optional;
import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine.IVersionProvider;

/** The version of the program: its bundle's. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var bundle = Optional.ofNullable(FrameworkUtil.getBundle(ProgramVersion.class));
        return new String[] {"adduce " + bundle.map(b -> b.getVersion().toString()).orElse("outside its product")};
    }
}
