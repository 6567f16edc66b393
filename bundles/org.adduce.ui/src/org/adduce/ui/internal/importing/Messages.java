package org.adduce.ui.internal.importing;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String ActorCompletion_new;
    public static String FoundPane_changed;
    public static String FoundPane_fate;
    public static String FoundPane_found;
    public static String FoundPane_item;
    public static String FoundPane_line;
    public static String FoundPane_new;
    public static String FoundPane_out;
    public static String FoundPane_remark;
    public static String FoundPane_remarks;
    public static String FoundPane_same;
    public static String FoundPane_state;
    public static String FoundPane_words;
    public static String ImportFiles_failed;
    public static String ImportFiles_line;
    public static String ImportFiles_nothing;
    public static String ImportFiles_pasted;
    public static String ImportFiles_reading;
    public static String ImportFiles_readingMany;
    public static String ImportFiles_title;
    public static String ImportWizard_finish;
    public static String ImportWizard_finishMany;
    public static String ImportWizard_finishNothing;
    public static String ImportWizard_finishOne;
    public static String ImportWizard_finishVoice;
    public static String ImportWizard_finishVoices;
    public static String ImportWizard_label;
    public static String ImportWizard_labelMany;
    public static String ImportWizard_leave;
    public static String ImportWizard_leaveButton;
    public static String ImportWizard_leaveMessage;
    public static String ImportWizard_noRoom;
    public static String ImportWizard_preparing;
    public static String ImportWizard_stayButton;
    public static String ImportWizard_title;
    public static String Importing_newDossier;
    public static String Importing_noDossier;
    public static String Importing_noDossierTitle;
    public static String Importing_readOnly;
    public static String KinshipBar_apart;
    public static String KinshipBar_question;
    public static String KinshipBar_unite;
    public static String PageOffer_failed;
    public static String PasteAsSource_nothing;
    public static String PasteAsSource_title;
    public static String ReviewActions_date;
    public static String ReviewActions_drop;
    public static String ReviewActions_join;
    public static String ReviewActions_settle;
    public static String ReviewActions_speaker;
    public static String ReviewActions_split;
    public static String ReviewActions_undo;
    public static String ReviewPage_doubtful;
    public static String ReviewPage_doubtfulOne;
    public static String ReviewPage_found;
    public static String ReviewPage_foundOne;
    public static String ReviewPage_noTime;
    public static String ReviewPage_quoted;
    public static String ReviewPage_title;
    public static String ReviewPage_titleOther;
    public static String SettingsPage_elsewhere;
    public static String SettingsPage_leaveOut;
    public static String SettingsPage_reading;
    public static String SettingsPage_title;
    public static String SettingsPage_titleOf;
    public static String TargetChoice_into;
    public static String TargetChoice_new;
    public static String VoiceTable_doubt;
    public static String VoiceTable_number;
    public static String VoiceTable_speaker;
    public static String VoiceTable_unknown;
    public static String VoiceTable_when;
    public static String VoiceTable_words;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.importing.messages", Messages.class);
    }

    private Messages() {
    }
}
