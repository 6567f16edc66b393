package org.adduce.team.ui.internal.conflict;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Bar_byElement;
    public static String Bar_byKind;
    public static String Bar_collapse;
    public static String Bar_expand;
    public static String Bar_settle;
    public static String Card_before;
    public static String Choice_before;
    public static String Choice_both;
    public static String Choice_side;
    public static String Choice_stands;
    public static String Choice_value;
    public static String Choices_before;
    public static String Choices_both;
    public static String Choices_side;
    public static String Choices_stands;
    public static String Conflict_told;
    public static String Conflicts_name;
    public static String Conflicts_nameCount;
    public static String Count_many;
    public static String Count_one;
    public static String Count_tip;
    public static String Detail_many;
    public static String Detail_select;
    public static String Detail_settleMany;
    public static String Kind_deletion;
    public static String Kind_order;
    public static String Kind_place;
    public static String Kind_value;
    public static String Matter_deletion;
    public static String Matter_order;
    public static String Matter_place;
    public static String Menu_all;
    public static String Menu_kind;
    public static String Menu_open;
    public static String None_conflicts;
    public static String None_desk;
    public static String None_hint;
    public static String Settle_impossible;
    public static String Settle_many;
    public static String Settle_one;
    public static String Side_told;
    public static String Take;
    public static String Take_before;
    public static String Take_both;
    public static String Take_bothTip;
    public static String Take_of;
    public static String Take_stands;
    public static String Value_deletes;
    public static String Value_gone;
    public static String Value_into;
    public static String Value_keeps;
    public static String Value_nothing;
    public static String Write;
    public static String Write_cancel;
    public static String Write_noNumber;
    public static String Write_noTime;
    public static String Write_noWord;
    public static String Write_settle;
    public static String Write_tip;

    static {
        NLS.initializeMessages("org.adduce.team.ui.internal.conflict.messages", Messages.class);
    }

    private Messages() {
    }
}
