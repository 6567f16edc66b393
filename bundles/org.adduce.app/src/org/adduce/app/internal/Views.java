package org.adduce.app.internal;

/** The ids of the views that perspectives arrange; who contributes them is not known here. */
final class Views {

    static final String EXPLORER = "org.adduce.view.explorer";
    static final String PROPERTIES = "org.adduce.view.properties";
    static final String PROBLEMS = "org.adduce.view.problems";
    static final String TIMELINE = "org.adduce.view.timeline";
    static final String HISTORY = "org.adduce.view.history";
    static final String BOOKMARKS = "org.adduce.view.bookmarks";
    static final String LOG = "org.adduce.view.log";

    private Views() {
    }
}
