package org.adduce.plugins;

/**
 * What a plug-in contributes has failed or hangs. It was reported already; its message, in plain words, names the plug-in.
 *
 * @since 1.0
 */
public final class PluginFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String plugin;

    PluginFault(String plugin, String message, Throwable cause) {
        super(message, cause);
        this.plugin = plugin;
    }

    /** The id of the plug-in at fault. */
    public String plugin() {
        return plugin;
    }
}
