package org.mutirao.soak;

/// How long a day is, and after how many needs each thing is done in the window.
///
/// @param visit the next screen is gone to
/// @param type a need is typed and undone
/// @param light light and dark are switched
/// @param language the language is switched
/// @param tours from which quarter on each ends with every screen once more: only such quarters can
///   be compared
/// @param noise MiB that a quarter may leave whatever it wrote: caches of styles and what is made
///   at first use; half of what one view of the whole window holds, or less
record Rhythm(int needs, int visit, int type, int light, int language, int tours, int noise) {
    static final Rhythm WHOLE = new Rhythm(2_000, 8, 40, 100, 125, 1, 8);
    static final Rhythm SHORT = new Rhythm(8, 4, 4, 4, 4, 3, 24);

    void turn(int many, Looker looker) throws Exception {
        if (many % visit == 0) {
            looker.visit();
        }
        if (many % type == 0) {
            looker.type();
        }
        if (many % light == 0) {
            looker.switchLight();
        }
        if (many % language == 0) {
            looker.switchLanguage();
        }
    }
}
