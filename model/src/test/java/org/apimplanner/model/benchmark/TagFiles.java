package org.apimplanner.model.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/// Service tag files of any size, laid out as Microsoft lays its own out.
final class TagFiles {
    private static final int RANGES_PER_TAG = 31;

    private TagFiles() {}

    /// A file with about `ranges` ranges, one in four of them IPv6, indented and with Windows line
    /// ends; 93,000 give a file of four megabytes, as the public cloud's is.
    static byte[] withRanges(int ranges) {
        Random random = new Random(20251028);
        StringBuilder json =
                new StringBuilder("{\r\n  \"changeNumber\": 375,\r\n  \"cloud\": \"Public\",\r\n  \"values\": [");
        for (int tag = 0; tag * RANGES_PER_TAG < ranges; tag++) {
            json.append(tag == 0 ? "" : ",").append(head(tag));
            for (int i = 0; i < RANGES_PER_TAG; i++) {
                String range = i % 4 == 3 ? ipv6(random) : ipv4(random);
                json.append(i == 0 ? "" : ",")
                        .append("\r\n          \"")
                        .append(range)
                        .append('"');
            }
            json.append(
                    "\r\n        ],\r\n        \"networkFeatures\": [\r\n          \"API\",\r\n          \"NSG\",\r\n"
                            + "          \"UDR\",\r\n          \"FW\"\r\n        ]\r\n      }\r\n    }");
        }
        return json.append("\r\n  ]\r\n}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String head(int tag) {
        String name = "Service" + tag / 50 + ".Region" + tag % 50;
        return "\r\n    {\r\n      \"name\": \"" + name + "\",\r\n      \"id\": \"" + name
                + "\",\r\n      \"properties\": {\r\n        \"changeNumber\": 5,\r\n        \"region\": \"region"
                + tag % 50
                + "\",\r\n        \"regionId\": 7,\r\n        \"platform\": \"Azure\",\r\n        \"systemService\": \"Service"
                + tag / 50 + "\",\r\n        \"addressPrefixes\": [";
    }

    private static String ipv4(Random random) {
        int length = 24 + random.nextInt(9);
        int bits = (20 + random.nextInt(4) << 24 | random.nextInt(1 << 24)) & -1 << (32 - length);
        return (bits >>> 24) + "." + (bits >>> 16 & 255) + "." + (bits >>> 8 & 255) + "." + (bits & 255) + "/" + length;
    }

    private static String ipv6(Random random) {
        return "2603:" + Integer.toHexString(0x1000 + random.nextInt(0x100)) + ":"
                + Integer.toHexString(random.nextInt(0x1000)) + ":" + Integer.toHexString(random.nextInt(0x1000))
                + "::/64";
    }
}
