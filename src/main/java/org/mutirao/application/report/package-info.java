/// The audit report: what the log comes to for a period, a place or a provider, told so that it can
/// be checked by hand. It is folded from the entries themselves, never from the read tables.
@NullMarked
package org.mutirao.application.report;

import org.jspecify.annotations.NullMarked;
