/// Relatórios: what an auditor, a donor or a court is given.
@NullMarked
package org.mutirao.ui.report;

import org.jspecify.annotations.NullMarked;
