package org.parley.api;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.parley.explore.filter.BadFilterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Says what was wrong with a request, and which parameter, as RFC 9457 describes. Comes before the
/// framework's own answers, which do not say it.
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {

  @ExceptionHandler
  ProblemDetail on(BadFilterException problem) {
    return bad(problem.parameter(), problem.getMessage());
  }

  @ExceptionHandler
  ProblemDetail on(BadParameterException problem) {
    return bad(problem.parameter(), problem.getMessage());
  }

  @ExceptionHandler
  ProblemDetail on(NoSuchElementException problem) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.NOT_FOUND, String.valueOf(problem.getMessage()));
  }

  @ExceptionHandler
  ProblemDetail on(HttpMessageNotReadableException problem) {
    return bad("body", "The body is not valid JSON of the form asked for");
  }

  @ExceptionHandler
  ProblemDetail on(MethodArgumentTypeMismatchException problem) {
    String name = problem.getName();
    return bad(name, "“%s” must be a whole number, not “%s”".formatted(name, problem.getValue()));
  }

  private static ProblemDetail bad(String parameter, @Nullable String message) {
    ProblemDetail detail =
        ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(message));
    detail.setTitle("Bad parameter: " + parameter);
    detail.setProperty("parameter", parameter);
    return detail;
  }
}
