package org.mutirao.soak;

/// How long a day is, and after how many needs each thing is done in the window.
///
/// @param visit the next screen is gone to
/// @param type a need is typed and undone
/// @param light light and dark are switched
/// @param language the language is switched
record Rhythm(int needs, int visit, int type, int light, int language) {
    static final Rhythm WHOLE = new Rhythm(2_000, 8, 40, 100, 125);
    static final Rhythm SHORT = new Rhythm(40, 10, 20, 20, 20);

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
