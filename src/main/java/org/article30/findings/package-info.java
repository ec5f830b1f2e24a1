/** What a register lacks, contradicts or no longer may rely on: rules over records, judged by the law of a day. */
@NullMarked
package org.article30.findings;

import org.jspecify.annotations.NullMarked;
