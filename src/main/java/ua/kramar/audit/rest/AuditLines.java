package ua.kramar.audit.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ua.kramar.audit.Audit;
import ua.kramar.audit.AuditEntry;
import ua.kramar.audit.AuditFilter;
import ua.kramar.platform.values.Json;

/** Writes an export, batch by batch, so that its size does not matter to the node. */
final class AuditLines {

  private static final int BATCH = 500;

  private final Audit audit;
  private final AuditFilter export;

  AuditLines(Audit audit, AuditFilter export) {
    this.audit = audit;
    this.export = export;
  }

  void write(OutputStream out) throws IOException {
    AuditEntry last = null;
    List<AuditEntry> batch;
    do {
      batch = audit.next(export, last, BATCH);
      for (AuditEntry entry : batch) {
        out.write((Json.write(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        last = entry;
      }
    } while (batch.size() == BATCH);
  }
}
