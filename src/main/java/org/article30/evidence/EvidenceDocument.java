package org.article30.evidence;

import java.util.List;
import java.util.Map;
import org.article30.fact.Answer;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.party.Party;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * A document: what it is, of when, whether it is on file, and what it states beyond single activities.
 *
 * @param title title
 * @param kind what sort
 * @param issuer who issued it
 * @param date its date, to the precision known
 * @param version its version
 * @param previousVersion date of the version before
 * @param changes what changed since
 * @param location where it is found: a web address, a file reference
 * @param language language, BCP 47
 * @param onFile whether a copy is on file
 * @param fileName name of the evidence file
 * @param fileHash SHA-256 of the evidence file kept in the register, hexadecimal; blank where none
 * @param statements what it states
 * @param notes internal notes
 * @param provenance where single fields come from, by field name
 */
public record EvidenceDocument(
        String title,
        DocumentKind kind,
        Id<Party> issuer,
        PartialDate date,
        String version,
        PartialDate previousVersion,
        String changes,
        String location,
        String language,
        Answer onFile,
        String fileName,
        String fileHash,
        List<Statement> statements,
        String notes,
        Map<String, Provenance> provenance) {

    /** Nothing recorded yet. */
    public static final EvidenceDocument BLANK = new EvidenceDocument(
            "",
            DocumentKind.OTHER,
            Id.none(),
            PartialDate.BLANK,
            "",
            PartialDate.BLANK,
            "",
            "",
            "",
            Answer.NOT_STATED,
            "",
            "",
            List.of(),
            "",
            Map.of());

    public EvidenceDocument {
        statements = List.copyOf(statements);
        provenance = Map.copyOf(provenance);
    }

    /** How documents are kept: named "document", titled by their title. */
    public static final Kind<EvidenceDocument> KIND = new Kind<>("document", EvidenceDocument.class, EvidenceDocument::title, BLANK);
}
