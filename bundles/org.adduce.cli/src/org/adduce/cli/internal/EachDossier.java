package org.adduce.cli.internal;

import java.util.List;

/** Does the same with several dossiers; one that cannot be read costs only itself. */
final class EachDossier {

    /** What is done with one. */
    @FunctionalInterface
    interface Work {
        /** Does it; gives whether there were findings. */
        boolean findsIn(String dossier);
    }

    private EachDossier() {
    }

    static Exit of(List<String> dossiers, String command, Surroundings around, Work work) {
        int unreadable = 0;
        boolean areThereFindings = false;
        for (var dossier : dossiers) {
            try {
                areThereFindings |= work.findsIn(dossier);
            } catch (CommandFailure failure) {
                if (failure.exit() != Exit.UNREADABLE) {
                    throw failure;
                }
                around.say(command + ": " + failure.getMessage());
                unreadable++;
            }
        }
        return unreadable == dossiers.size() ? Exit.UNREADABLE : Exit.findings(areThereFindings || unreadable > 0);
    }
}
