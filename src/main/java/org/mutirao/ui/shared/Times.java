package org.mutirao.ui.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// Times as people say them: a distance when near, exact when asked for.
public final class Times {
    private static final long DAY_MINUTES = 24 * 60;

    private final Messages messages;
    private final Clock clock;
    private final ZoneId zone;

    public Times(Messages messages, Clock clock, ZoneId zone) {
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    /// `14:02`, `amanhã 9:00`, `sex 14:00`, `12/05 14:00`, and the year where it is another.
    public String clock(Instant time) {
        ZonedDateTime at = time.atZone(zone);
        long days = ChronoUnit.DAYS.between(today(), at.toLocalDate());
        String hour = format("H:mm", at);
        if (days == 0) {
            return hour;
        }
        if (days == 1) {
            return messages.get("time.tomorrow", hour);
        }
        if (days == -1) {
            return messages.get("time.yesterday", hour);
        }
        if (days > 1 && days < 7) {
            return format("EEE", at).replace(".", "") + " " + hour;
        }
        String date = at.getYear() == today().getYear() ? "time.date" : "time.date_year";
        return format(messages.get(date), at) + " " + hour;
    }

    /// As the clock on the wall of the operation says it.
    public String clock(LocalDateTime time) {
        return clock(time.atZone(zone).toInstant());
    }

    /// `em 1 h 20`, `há 12 min`, and the clock's time beyond a day.
    public String near(Instant time) {
        Duration away = Duration.between(clock.instant(), time);
        long minutes = Math.abs(away.toMinutes());
        if (minutes == 0) {
            return messages.get("time.now");
        }
        if (minutes >= DAY_MINUTES) {
            return clock(time);
        }
        return messages.get(away.isNegative() ? "time.ago" : "time.in", distance(minutes));
    }

    public boolean isPast(Instant time) {
        return time.isBefore(clock.instant());
    }

    /// Date, time with seconds and zone.
    public String exact(Instant time) {
        return format(messages.get("time.exact"), time.atZone(zone));
    }

    /// Day and time that stand alone, however far away: `ter 12/05 14:02`.
    public String moment(Instant time) {
        return format(messages.get("time.moment"), time.atZone(zone)).replace(".", "");
    }

    /// As [#moment], as it can be typed.
    public String typed(Instant time) {
        return format(messages.get("time.typed"), time.atZone(zone));
    }

    private static String distance(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return rest + " min";
        }
        return rest == 0 ? hours + " h" : hours + " h " + (rest < 10 ? "0" : "") + rest;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private String format(String pattern, ZonedDateTime at) {
        return DateTimeFormatter.ofPattern(pattern, messages.locale()).format(at);
    }
}
