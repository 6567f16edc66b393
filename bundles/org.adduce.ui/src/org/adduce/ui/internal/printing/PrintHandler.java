package org.adduce.ui.internal.printing;

import java.util.Optional;
import org.adduce.model.Element;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.page.PageEditor;
import org.adduce.ui.internal.reader.SourceReader;
import org.adduce.ui.internal.reader.WordsInHand;
import org.adduce.ui.internal.reader.page.Reading;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Prints the text or the page that is open. */
public final class PrintHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var shell = HandlerUtil.getActiveShell(event);
        var editor = HandlerUtil.getActiveEditor(event);
        if (printout(editor).isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Printing_title, Messages.Printing_nothing);
            return null;
        }
        var dialog = new PrintDialog(shell);
        dialog.setText(Messages.Printing_title);
        Optional.ofNullable(dialog.open()).ifPresent(data -> print(editor, data, shell));
        return null;
    }

    /** What is selected is put together here; the printer is given all of that. */
    private static void print(IEditorPart editor, PrinterData data, Shell shell) {
        var selected = data.scope == PrinterData.SELECTION && editor instanceof SourceReader reader ? reader.reading().flatMap(reading -> selected(reading, reader)) : Optional.<Printout>empty();
        if (data.scope == PrinterData.SELECTION) {
            data.scope = PrinterData.ALL_PAGES;
        }
        selected.or(() -> printout(editor)).ifPresent(printout -> Printing.begin(shell, printout, data));
    }

    private static Optional<Printout> selected(Reading reading, SourceReader reader) {
        return reader.wordsInHand().map(WordsInHand::words).map(words -> PrintedText.of(reading, words));
    }

    private static Optional<Printout> printout(IEditorPart editor) {
        return switch (editor) {
            case SourceReader reader -> reader.reading().map(PrintedText::of).or(() -> reader.source().flatMap(PrintHandler::page));
            case PageEditor page -> page.element().flatMap(PrintHandler::page);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Printout> page(Element element) {
        return PlatformUI.getWorkbench().getService(Desk.class).holding(element).map(dossier -> PrintedPage.of(dossier, element));
    }
}
