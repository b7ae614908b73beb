package org.mutirao.application.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoriesTest {
    private final Categories categories = Categories.load();

    @ParameterizedTest
    @CsvSource({
        "marmita,refeicoes",
        "40 MARMITAS,refeicoes",
        "cesta família,cestas",
        "Cestas Básicas,cestas",
        "água,agua",
        "Água sanitária,limpeza",
        "Galões de água,agua",
        "cobertores,cama_e_banho",
        "Colchões,cama_e_banho",
        "lençóis,cama_e_banho",
        "roupa de cama,cama_e_banho",
        "roupa sortida,roupas",
        "fraldas M,infantil",
        "fralda geriátrica,higiene",
        "ração para cães,animais",
        "roupas para pets,animais",
        "dipirona,medicamentos",
        "voluntários para organizar roupas,voluntarios",
        "sabão em pó,limpeza",
        "arroz 5kg,alimentos",
        "xyz,outros",
        "'',outros"
    })
    void goodsAreKnownByTheirWords(String item, String category) {
        assertThat(categories.ofItem(item)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "Acomodações e Descanso,cama_e_banho",
        "Alimentos e Água,alimentos",
        "Cuidados com Animais,animais",
        "Eletrodomésticos e Eletrônicos,eletrodomesticos",
        "Entretenimento,lazer",
        "Equipamentos de Emergência,equipamentos",
        "Especialistas e Profissionais,servicos",
        "Higiene Pessoal,higiene",
        "Itens Descartáveis,descartaveis",
        "Material de Limpeza,limpeza",
        "Medicamentos,medicamentos",
        "Mobílias,moveis",
        "Outros,outros",
        "Proteção para crianças,infantil",
        "Serviços,servicos",
        "Vestuário,roupas",
        "Veículos de Resgate e Transporte,transporte",
        "Voluntariado,voluntarios"
    })
    void eachOfTheEighteenCategoriesOfSosRsIsKnown(String category, String code) {
        assertThat(categories.ofSource(category)).hasValue(code);
        assertThat(categories.of(category, "xyz")).isEqualTo(code);
    }

    @Test
    void importedAndTypedGoodsOfOneNameMeet() {
        assertThat(categories.of("Alimentos e Água", "Marmitas"))
                .isEqualTo(categories.ofItem("marmita"));
        assertThat(categories.of("Medicamentos", "Agua")).isEqualTo("agua");
        assertThat(categories.of("Cuidados com Animais", "Roupas de Camas")).isEqualTo("animais");
        assertThat(categories.of(null, "xyz")).isEqualTo(Categories.OTHER);
    }

    @Test
    void codesAreWordsThatCanBeStored() {
        assertThat(categories.codes())
                .allMatch(code -> code.matches("[a-z_]+"))
                .hasSizeBetween(15, 30);
    }
}
