package org.article30.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** A law that restricts transfers abroad and whose instruments the data set holds. None ever stands in for another. */
public enum LegalRegime {
    /** The General Data Protection Regulation, Chapter V; before it, as far as listed, Directive 95/46/EC. */
    EU("EU", LocalDate.of(2018, 5, 25)),
    /** Directive (EU) 2016/680 on law enforcement, Chapter V. */
    EU_LED("EU-LED", LocalDate.of(2018, 5, 6)),
    /** Decisions on passenger name records alone; what lies outside them the data does not know. */
    EU_PNR("EU-PNR", LocalDate.MAX),
    /** The United Kingdom GDPR. */
    UK("UK", LocalDate.of(2021, 1, 1)),
    /** The Swiss Federal Act on Data Protection, as revised. */
    CH("CH", LocalDate.of(2023, 9, 1)),
    /** The Brazilian Lei Geral de Proteção de Dados, since its rules on transfers. */
    BR("BR", LocalDate.of(2024, 8, 23));

    private final String code;
    private final LocalDate begin;

    LegalRegime(String code, LocalDate begin) {
        this.code = code;
        this.begin = begin;
    }

    /** As the data and registers write it: "EU", "EU-LED", "UK". */
    public String code() {
        return code;
    }

    /** The first day of which the absence of a row says that nothing covered a transfer; before it, it says nothing. */
    public LocalDate begin() {
        return begin;
    }

    /** The regime of that code, if the data holds it. */
    public static Optional<LegalRegime> of(String code) {
        return Arrays.stream(values()).filter(regime -> regime.code.equals(code)).findFirst();
    }
}
