package org.couplet.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker has nothing to say about any page. */
class HtmlConformanceIT {

    @Test
    void everyPageConforms() throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        ObjectMapper mapper = new ObjectMapper();
        List<String> errors = new ArrayList<>();
        List<Path> files = PublishedSite.files(".html");
        assertThat(files).hasSizeGreaterThan(50);
        for (Path file : files) {
            JsonNode messages = mapper.readTree(validator.validate(file)).path("messages");
            for (JsonNode message : messages) {
                if (message.path("type").asText().equals("error")) {
                    errors.add(
                            PublishedSite.FOLDER.relativize(file)
                                    + ":"
                                    + message.path("lastLine").asInt()
                                    + ": "
                                    + message.path("message").asText());
                }
            }
        }
        assertThat(errors).isEmpty();
    }
}
