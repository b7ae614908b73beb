package org.mutirao.bootstrap.cli;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A number as it is typed, with a comma or a point before its decimals.
final class TypedNumber implements ITypeConverter<BigDecimal> {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}([.,]\\d{1,15})?");

    @Override
    public BigDecimal convert(String typed) {
        if (!PLAIN.matcher(typed).matches()) {
            throw new TypeConversionException(typed);
        }
        return new BigDecimal(typed.replace(',', '.'));
    }
}
