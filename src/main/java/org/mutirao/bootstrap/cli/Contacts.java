package org.mutirao.bootstrap.cli;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Ways to reach a person, as far as a typing error shows: people write them in many forms.
final class Contacts {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().\\-/]{1,40}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.][^\\s@]{0,253}");
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 20;

    private Contacts() {}

    static void check(@Nullable String phone, @Nullable String email) {
        if (phone != null && !isPhone(phone.strip())) {
            throw Failure.usage("bad_phone");
        }
        if (email != null && !EMAIL.matcher(email.strip()).matches()) {
            throw Failure.usage("bad_email");
        }
    }

    private static boolean isPhone(String typed) {
        long digits = typed.chars().filter(Character::isDigit).count();
        return PHONE.matcher(typed).matches() && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }
}
