import java.io.FileInputStream;
import java.io.FileOutputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Opens a presentation in Apache POI and saves it again. */
public class SavePptx {
  public static void main(String[] args) throws Exception {
    try (XMLSlideShow show = new XMLSlideShow(new FileInputStream(args[0])); FileOutputStream out = new FileOutputStream(args[1])) {
      show.write(out);
    }
  }
}
