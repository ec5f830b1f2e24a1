package org.article30.dpia;

/** The lists of processing that needs an impact assessment (Article 35(4) GDPR) in the screening data. */
public enum NationalList {
    /** France: CNIL. */
    FR,
    /** United Kingdom: ICO. */
    GB,
    /** Germany: DSK. */
    DE,
    /** Spain: AEPD. */
    ES,
    /** Italy: Garante. */
    IT,
    /** Belgium: APD/GBA. */
    BE,
    /** Netherlands: AP. */
    NL,
    /** Ireland: DPC. */
    IE,
    /** Luxembourg: CNPD. */
    LU,
    /** Austria: DSB. */
    AT
}
