/// What people can do: each use case decides on the state of now and appends what it decided.
@NullMarked
package org.mutirao.application.command;

import org.jspecify.annotations.NullMarked;
