package org.parley.api.event;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.parley.api.BadParameterException;
import org.parley.api.FilterParameters;
import org.parley.api.Parameters;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.EventSummary;
import org.parley.explore.EventOrder;
import org.parley.explore.Explorer;
import org.parley.explore.filter.EventFilter;
import org.parley.export.CalendarExport;
import org.parley.export.CsvExport;
import org.parley.export.ExportEvent;
import org.parley.export.ExportName;
import org.parley.export.JsonExport;
import org.parley.export.TimelineJsExport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The dated events that pass the filters, as a file for another program.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Export")
class ExportController {

  /// A way to write events down.
  private record Format(
      String media, String ending, BiConsumer<List<ExportEvent>, Writer> writer) {}

  private final Explorer explorer;
  private final Chronicle chronicle;
  private final ExportRows rows;

  ExportController(Explorer explorer, Chronicle chronicle, ExportRows rows) {
    this.explorer = explorer;
    this.chronicle = chronicle;
    this.rows = rows;
  }

  @GetMapping("/export.{format}")
  @Operation(
      summary = "Dated events that pass the filters, as csv, json, timelinejs or ics",
      description =
          "csv, json and timelinejs hold all of them. ics holds those dated to the day and says in"
              + " its description how many it leaves out.")
  @FilterParameters
  ResponseEntity<byte[]> export(
      @PathVariable String format,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
    Format chosen = format(format);
    EventFilter filter = Parameters.of(query).filter();
    StringWriter out = new StringWriter();
    chosen.writer().accept(events(filter), out);
    String name = ExportName.of(filter, chosen.ending());
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, chosen.media() + ";charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private List<ExportEvent> events(EventFilter filter) {
    List<String> ids =
        explorer.events(filter, 0, Integer.MAX_VALUE, EventOrder.DATE).events().stream()
            .map(EventSummary::id)
            .toList();
    return chronicle.findAll(ids).stream().map(rows::row).toList();
  }

  private static Format format(String name) {
    return switch (name) {
      case "csv" -> new Format("text/csv", "csv", CsvExport::write);
      case "ics" -> new Format("text/calendar", "ics", CalendarExport::write);
      case "json" -> new Format("application/json", "json", JsonExport::write);
      case "timelinejs" ->
          new Format("application/json", "timelinejs.json", TimelineJsExport::write);
      default ->
          throw new BadParameterException(
              "format", "“" + name + "” is none of csv, json, timelinejs, ics");
    };
  }
}
