package org.mutirao.bootstrap.desktop;

import java.time.Clock;
import org.mutirao.application.audit.Heads;
import org.mutirao.application.command.Ids;
import org.mutirao.application.command.Session;
import org.mutirao.application.entry.Categories;
import org.mutirao.application.importing.FileImport;
import org.mutirao.application.importing.SheetExport;
import org.mutirao.application.importing.SheetImport;
import org.mutirao.application.report.AuditReports;
import org.mutirao.infrastructure.pdf.PdfReport;
import org.mutirao.infrastructure.sheet.ReportSheets;
import org.mutirao.infrastructure.sheet.SheetFileWriter;
import org.mutirao.infrastructure.sheet.SheetFiles;

/// Wires what reads files into one laptop's log, and what writes files from it.
final class Filings {
    private Filings() {}

    static FileImport imports(OpenLog log, Commands commands, Ids ids) {
        return new FileImport(
                new SheetImport(new SheetFiles(), Categories.load()),
                commands.journal(),
                log.live(),
                ids,
                log.rows(),
                log.codec());
    }

    static SheetExport exports(OpenLog log, Session session) {
        return new SheetExport(new SheetFileWriter(), log.rows(), session.zone());
    }

    static AuditReports reports(
            OpenLog log, Heads heads, Commands commands, Session session, Clock clock) {
        return new AuditReports(
                log.store(),
                log.codec(),
                heads,
                commands.people(),
                session,
                clock,
                format ->
                        switch (format) {
                            case PDF -> new PdfReport();
                            case CSV -> ReportSheets.csv();
                            case XLSX -> ReportSheets.workbook();
                        });
    }
}
