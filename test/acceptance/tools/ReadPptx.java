import java.io.FileInputStream;
import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xslf.usermodel.*;

/** What Apache POI reads in presentations: a JSON object a line with file, slide, kind, name and text. */
public class ReadPptx {
  record Place(String file, int slide) {}

  static final PrintStream out = new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);

  public static void main(String[] files) throws Exception {
    for (String file : files)
      try (XMLSlideShow show = new XMLSlideShow(new FileInputStream(file))) {
        for (XSLFSlide slide : show.getSlides()) read(new Place(file, slide.getSlideNumber()), slide);
      }
  }

  static void read(Place place, XSLFSlide slide) {
    shapes(place, slide.getShapes());
    if (slide.getNotes() == null) return;
    for (XSLFTextShape shape : slide.getNotes().getPlaceholders())
      if (shape.getTextType() == Placeholder.BODY) say(place, "notes", "", shape.getText());
  }

  static void shapes(Place place, List<XSLFShape> shapes) {
    for (XSLFShape shape : shapes) {
      if (shape instanceof XSLFGroupShape group) shapes(place, group.getShapes());
      else if (shape instanceof XSLFTable table) cells(place, table);
      else if (shape instanceof XSLFGraphicFrame frame && frame.hasChart()) chart(place, frame);
      else if (shape instanceof XSLFTextShape text && !text.getText().isEmpty()) text(place, text);
    }
  }

  static void text(Place place, XSLFTextShape shape) {
    boolean title = shape.getTextType() == Placeholder.TITLE || shape.getTextType() == Placeholder.CENTERED_TITLE;
    say(place, title ? "title" : "text", shape.getShapeName(), shape.getText());
  }

  static void cells(Place place, XSLFTable table) {
    for (int r = 0; r < table.getNumberOfRows(); r++)
      for (int c = 0; c < table.getNumberOfColumns(); c++) {
        XSLFTableCell cell = table.getCell(r, c);
        if (cell != null && !cell.isMerged()) say(place, "cell", table.getShapeName() + " " + r + "," + c, cell.getText());
      }
  }

  static void chart(Place place, XSLFGraphicFrame frame) {
    // Totals over columns are a group of their own with the same names; of points it knows no names.
    var all = new LinkedHashSet<String>();
    for (var data : frame.getChart().getChartSeries()) {
      if (data instanceof XDDFScatterChartData) continue;
      var categories = data.getSeries(0).getCategoryData();
      var names = new StringBuilder();
      for (int i = 0; i < categories.getPointCount(); i++) names.append(i > 0 ? "\n" : "").append(categories.getPointAt(i));
      all.add(names.toString());
    }
    for (String names : all) say(place, "chart", frame.getShapeName(), names);
  }

  static void say(Place place, String kind, String name, String text) {
    out.println(
        "{\"file\":%s,\"slide\":%d,\"kind\":%s,\"name\":%s,\"text\":%s}"
            .formatted(quote(place.file()), place.slide(), quote(kind), quote(name), quote(text)));
  }

  static String quote(String text) {
    var quoted = new StringBuilder("\"");
    for (char c : text.toCharArray())
      if (c == '"' || c == '\\') quoted.append('\\').append(c);
      else if (c < ' ') quoted.append(String.format("\\u%04x", (int) c));
      else quoted.append(c);
    return quoted.append('"').toString();
  }
}
