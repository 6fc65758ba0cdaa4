package org.apimplanner.app.export.document.docx;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.apimplanner.app.export.png.PngWriter;
import org.apimplanner.app.picture.pen.SvgPen;
import org.apimplanner.app.picture.scene.Scene;

/// The pictures of a document, each twice: as SVG, which newer programs draw, and as PNG for all
/// others.
final class Pictures {
    /// English Metric Units, in which drawings are measured, in a twip and in a unit of a scene.
    private static final double EMU_A_TWIP = 635;

    private static final double EMU_A_UNIT = 9525;

    /// Enough for paper; whoever draws the SVG is not bound by it.
    private static final double PNG_SCALE = 1.5;

    private final SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    private int count;

    /// The files, by the names of their parts in the folder of media.
    SequencedMap<String, byte[]> files() {
        return files;
    }

    /// A paragraph with the picture, as large as the sheet lets it be.
    String paragraph(Scene scene, WordSheet sheet) {
        count++;
        files.put("topology" + count + ".png", PngWriter.write(scene, PNG_SCALE));
        files.put("topology" + count + ".svg", SvgPen.file(scene).getBytes(StandardCharsets.UTF_8));
        double scale = Math.min(
                EMU_A_UNIT,
                Math.min(
                        sheet.room() * EMU_A_TWIP / scene.width(),
                        sheet.pictureHeight() * EMU_A_TWIP / scene.height()));
        String extent =
                "cx=\"" + Math.round(scene.width() * scale) + "\" cy=\"" + Math.round(scene.height() * scale) + "\"";
        Map<String, String> values = Map.of(
                "{extent}", extent,
                "{number}", Integer.toString(count),
                "{title}", WordXml.escaped(scene.title()),
                "{description}", WordXml.escaped(scene.description()));
        String paragraph = TEMPLATE;
        for (Map.Entry<String, String> value : values.entrySet()) {
            paragraph = paragraph.replace(value.getKey(), value.getValue());
        }
        return paragraph;
    }

    private static final String TEMPLATE = """
            <w:p><w:pPr><w:pStyle w:val="Picture"/></w:pPr><w:r><w:drawing>\
            <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/>\
            <wp:docPr id="{number}" name="Topology {number}" descr="{description}"/>\
            <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>\
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
            <pic:pic><pic:nvPicPr><pic:cNvPr id="{number}" name="topology{number}.png"/><pic:cNvPicPr/></pic:nvPicPr>\
            <pic:blipFill><a:blip r:embed="topology{number}.png"><a:extLst>\
            <a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">\
            <asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"\
             r:embed="topology{number}.svg"/></a:ext></a:extLst></a:blip>\
            <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
            <a:ext {extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
            </a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>""";
}
