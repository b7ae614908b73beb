package org.mutirao.application.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column can hold, with the names by which it is recognised: folded, words only.
public enum ImportField {
    ID("id", "id externo", "codigo externo", "external id", "number"),
    ITEM(
            "item",
            "item name",
            "nome do item",
            "produto",
            "product",
            "descricao",
            "description",
            "necessidade",
            "oferta",
            "donativo",
            "doacao",
            "material",
            "what"),
    ITEM_ID("item id", "id do item"),
    QUANTITY("quantity", "quantidade", "qtd", "qtde", "quant", "amount", "needed"),
    UNIT("unit", "unidade", "un", "unidade de medida", "unit of measure", "uom", "medida"),
    CATEGORY("category", "categoria", "tipo de item", "family", "familia", "grupo"),
    PLACE(
            "place",
            "lugar",
            "local",
            "ponto",
            "abrigo",
            "shelter",
            "location",
            "onde",
            "escola",
            "destino",
            "origem",
            "location name"),
    PLACE_ID("place id", "shelter id", "id do lugar", "id do abrigo", "local id", "location id"),
    CITY("city", "cidade", "municipio", "municipality"),
    LATITUDE("lat", "latitude"),
    LONGITUDE("lon", "lng", "long", "longitude"),
    URGENCY("urgency", "urgencia", "prioridade", "priority"),
    STATUS("status", "situacao"),
    DUE(
            "due",
            "prazo",
            "ate",
            "deadline",
            "data limite",
            "quando",
            "available until",
            "disponivel ate",
            "validade",
            "retirar ate",
            "until"),
    PEOPLE("people", "pessoas", "numero de pessoas", "qtd pessoas"),
    CREATED_AT(
            "created at", "criado em", "criada em", "data", "date", "registrado em", "timestamp"),
    UPDATED_AT("updated at", "atualizado em", "encerrado em"),
    NAME("name", "nome", "nome do lugar", "nome do abrigo"),
    CAPACITY("capacity", "capacidade", "vagas", "lotacao"),
    KIND("kind", "tipo", "tipo de lugar", "type"),
    CODE("code", "codigo", "item code", "sku", "codigo do item");

    private final List<String> names;

    ImportField(String... names) {
        this.names = List.of(names);
    }

    /// The word of a map and of a problem: snake_case.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> names() {
        return names;
    }

    public static Optional<ImportField> of(String word) {
        return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
    }
}
