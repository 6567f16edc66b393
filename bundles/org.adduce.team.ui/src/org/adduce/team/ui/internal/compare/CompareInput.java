package org.adduce.team.ui.internal.compare;

import java.nio.file.Path;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * Two sides to be compared. What a comparison shows ends with the workbench: it is not opened again at the next start.
 *
 * @param before the side on the left: what there was
 * @param after the side on the right: what has become of it
 */
public record CompareInput(ComparedSide before, ComparedSide after) implements IEditorInput {

    /** The same with the sides the other way round. */
    CompareInput swapped() {
        return new CompareInput(after, before);
    }

    /** What people call a side; two dossiers of one title are told apart by their files. */
    String name(ComparedSide side) {
        if (before.name().equals(after.name()) && before instanceof ComparedSide.Open one && after instanceof ComparedSide.Open other) {
            boolean isOneName = one.dossier().path().getFileName().equals(other.dossier().path().getFileName());
            return isOneName ? side.origin() : Path.of(side.origin()).getFileName().toString();
        }
        return side.name();
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ElementImages.descriptor("compare");
    }

    @Override
    public String getName() {
        return NLS.bind(Messages.Compare_name, name(after), name(before));
    }

    @Override
    public String getToolTipText() {
        return NLS.bind(Messages.Compare_tip, after.origin(), before.origin());
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    /** The same two places are one comparison. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CompareInput input && input.before.origin().equals(before.origin()) && input.after.origin().equals(after.origin())
                && input.before.getClass() == before.getClass() && input.after.getClass() == after.getClass();
    }

    @Override
    public int hashCode() {
        return before.origin().hashCode() * 31 + after.origin().hashCode();
    }
}
