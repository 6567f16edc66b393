package org.adduce.core.internal.lock;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What this machine is called. The network is asked only where the machine itself does not say, since that may take long. */
public final class ThisMachine {

    /** The name; empty where there is none. */
    public static final String NAME = windows().or(ThisMachine::linux).or(ThisMachine::network).orElse("");

    private ThisMachine() {
    }

    private static Optional<String> windows() {
        return said(System.getenv("COMPUTERNAME"));
    }

    private static Optional<String> linux() {
        try {
            return said(Files.readString(Path.of("/proc/sys/kernel/hostname")));
        } catch (IOException notLinux) {
            return said(System.getenv("HOSTNAME"));
        }
    }

    private static Optional<String> network() {
        try {
            return said(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException nameless) {
            return Optional.empty();
        }
    }

    private static Optional<String> said(String name) {
        return Optional.ofNullable(name).map(String::strip).filter(text -> !text.isEmpty());
    }
}
