package org.adduce.plugins;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Something asked of what a plug-in contributes. It runs on a thread of its own.
 *
 * @param <T> what is contributed
 * @param <R> what it answers
 * @since 1.0
 */
@FunctionalInterface
public interface Work<T, R> {

    /**
     * Asks it.
     *
     * @param contribution what the plug-in contributes
     * @param monitor to be handed on: a look at it is a sign of life
     * @throws Exception whatever comes; what was not expected is a fault of the plug-in
     */
    R on(T contribution, IProgressMonitor monitor) throws Exception;
}
