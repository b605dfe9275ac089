package example;

import io.jenner.forecast.Forecaster;
import io.jenner.json.AnswerJson;
import io.jenner.json.InvalidJsonException;
import io.jenner.json.PatientFile;
import io.jenner.json.PatientReader;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code POST /forecast}: a patient as JSON, a forecast as JSON. */
@SpringBootApplication
@RestController
public class ForecastService {

    private final Forecaster forecaster = Forecaster.usSchedule(); // one for all requests

    public static void main(String[] arguments) {
        SpringApplication.run(ForecastService.class, arguments);
    }

    @PostMapping(
            path = "/forecast",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String forecast(@RequestBody String body) {
        PatientFile request = PatientReader.read("request", body);
        LocalDate asOf = request.asOf().orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        return AnswerJson.of(forecaster.forecast(request.patient(), asOf));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refuse(InvalidJsonException fault) {
        return fault.getMessage(); // names places, never what stands there
    }
}
