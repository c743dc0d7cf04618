package org.parley.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.NoSuchElementException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tells programs in their own language that there is nothing at an address; people get a page.
@Hidden
@RestController
class NoSuchAddress {

  @GetMapping("/api/**")
  void any(HttpServletRequest request) {
    throw new NoSuchElementException(
        "There is no address “%s”; /api/v1/openapi.json names those there are"
            .formatted(request.getRequestURI()));
  }
}
