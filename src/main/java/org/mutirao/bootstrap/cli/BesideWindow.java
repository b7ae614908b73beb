package org.mutirao.bootstrap.cli;

/// A command that writes, and that an open window carries out: it reaches the operation through
/// [App#open] and [App#read] alone, and files through [TypedFile].
interface BesideWindow {}
