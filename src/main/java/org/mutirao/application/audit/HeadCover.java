package org.mutirao.application.audit;

/// How far the heads reach with which a log was compared.
///
/// @param signed chains with a head whose signature holds
/// @param unsigned chains with a tip that nobody signed
/// @param missing chains of which no head was there: whether their end was cut off cannot be seen
/// @param uncovered entries behind the last signed head of their chain
public record HeadCover(int signed, int unsigned, int missing, long uncovered) {
    static final HeadCover NOT_ASKED = new HeadCover(0, 0, 0, 0);
}
