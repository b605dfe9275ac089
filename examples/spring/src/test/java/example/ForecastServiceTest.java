package example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ForecastServiceTest {

    @Autowired
    private TestRestTemplate http;

    @Test
    void kindergartnerGetsAForecast() throws IOException {
        ResponseEntity<JsonNode> answer = post(Files.readString(Path.of("../kindergartner.json")), JsonNode.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        JsonNode body = answer.getBody();
        assertThat(body.at("/asOf").asText()).isEqualTo("2025-11-22");
        assertThat(body.at("/stamp/knowledgeId").asText()).startsWith("us-");
        assertThat(body.at("/doses")).hasSize(21);
        assertThat(body.at("/groups").findValuesAsText("vaccineGroup")).contains("MMR", "Polio");
    }

    @Test
    void patientWithoutBirthDateIsRefused() {
        ResponseEntity<String> answer = post("{\"doses\": []}", String.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("birthDate");
    }

    private <T> ResponseEntity<T> post(String patient, Class<T> type) {
        return http.exchange(
                RequestEntity.post("/forecast").contentType(MediaType.APPLICATION_JSON).body(patient), type);
    }
}
