package org.mutirao.application.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mutirao.domain.shared.Folding;

/// Words that count goods. Plurals and abbreviations mean the one word by which amounts are added;
/// nothing is ever converted from one unit to another.
public final class Units {
    /// The unit of what is simply counted.
    public static final String PIECE = "un";

    private static final String TABLE =
            """
            un: un und unid unidade unidades uni ea each unit units
            kg: kg kgs quilo quilos quilograma quilogramas kilo kilos
            g: g gr grama gramas
            t: t ton tonelada toneladas
            lb: lb lbs libra libras
            l: l lt lts litro litros liter liters
            ml: ml mililitro mililitros
            m: m metro metros
            galão: galao galoes gal bombona bombonas
            caixa: caixa caixas cx cxs box boxes bx
            saco: saco sacos sc bag bags
            sacola: sacola sacolas
            pacote: pacote pacotes pct pcts pac pack packs
            kit: kit kits
            fardo: fardo fardos
            peça: peca pecas pc pcs
            par: par pares pair pairs
            dose: dose doses
            frasco: frasco frascos
            garrafa: garrafa garrafas grf
            lata: lata latas
            cartela: cartela cartelas
            comprimido: comprimido comprimidos cp cpr
            ampola: ampola ampolas
            rolo: rolo rolos roll rolls
            bandeja: bandeja bandejas
            porção: porcao porcoes
            dúzia: duzia duzias dz
            engradado: engradado engradados
            balde: balde baldes
            hora: hora horas hour hours
            """;

    private static final Map<String, String> KNOWN = read();

    private Units() {}

    /// @return the unit that a typed word means, accents and case ignored; empty: it is none
    public static Optional<String> of(String word) {
        return Optional.ofNullable(KNOWN.get(Folding.fold(word).replaceAll("\\.$", "")));
    }

    private static Map<String, String> read() {
        var known = new HashMap<String, String>();
        for (String row : TABLE.lines().toList()) {
            String[] parts = row.split(": ", 2);
            for (String alias : parts[1].split(" ")) {
                known.put(alias, parts[0]);
            }
        }
        return Map.copyOf(known);
    }
}
