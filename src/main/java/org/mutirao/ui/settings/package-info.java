/// Configurações: what this laptop is set to. Each setting applies at once and is kept.
@NullMarked
package org.mutirao.ui.settings;

import org.jspecify.annotations.NullMarked;
