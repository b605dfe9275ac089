package example;

import io.jenner.forecast.Forecaster;
import io.jenner.json.InvalidJsonException;
import io.jenner.json.JennerJson;
import io.jenner.json.Request;
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
    private final JennerJson json = JennerJson.of(forecaster);

    public static void main(String[] arguments) {
        SpringApplication.run(ForecastService.class, arguments);
    }

    @PostMapping(
            path = "/forecast",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String forecast(@RequestBody String body) {
        Request request = json.readRequest(body);
        LocalDate asOf = request.asOf().orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        return json.writeAnswer(forecaster.forecast(request.patient(), asOf, request.options()));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refuse(InvalidJsonException refused) {
        return json.writeErrors(refused.faults()); // names places, never what stands there
    }
}
