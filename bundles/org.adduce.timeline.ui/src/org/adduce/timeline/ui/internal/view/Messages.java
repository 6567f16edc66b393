package org.adduce.timeline.ui.internal.view;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Arranger_failed;
    public static String PictureHandler_copied;
    public static String PictureHandler_file;
    public static String PictureHandler_png;
    public static String PictureHandler_saved;
    public static String PictureHandler_svg;
    public static String PictureHandler_title;
    public static String PictureJob_failed;
    public static String PictureJob_name;
    public static String SpokenSelection_name;
    public static String TimelineActions_about;
    public static String TimelineActions_coloursBy;
    public static String TimelineActions_ownColours;
    public static String TimelineActions_allLanes;
    public static String TimelineActions_allUndated;
    public static String TimelineActions_both;
    public static String TimelineActions_fit;
    public static String TimelineActions_lanesBy;
    public static String TimelineActions_said;
    public static String TimelineActions_show;
    public static String TimelineActions_zoomIn;
    public static String TimelineActions_zoomOut;
    public static String TimelinePicture_tooLarge;

    static {
        NLS.initializeMessages("org.adduce.timeline.ui.internal.view.messages", Messages.class);
    }

    private Messages() {
    }
}
