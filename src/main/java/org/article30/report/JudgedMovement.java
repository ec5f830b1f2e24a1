package org.article30.report;

import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.transfer.Movement;
import org.article30.transfer.TransferStatus;

/**
 * A transfer or a hop with how it stands.
 *
 * @param title what the record is called
 * @param from the party that sends
 * @param to the party that receives, or none
 * @param stored the transfer or the engagement
 * @param movement what it is to the law
 * @param status how it stands
 */
record JudgedMovement(String title, Id<?> from, Id<?> to, Stored<?> stored, Movement movement, TransferStatus status) {
}
