package org.parley.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Refuses what a request cannot take, so that a misspelt parameter never looks like an answer. A
/// request takes what its description names ([Parameter] and [FilterParameters] on its method), and
/// nothing else.
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

  private static final List<String> FILTERS =
      names(FilterParameters.class.getAnnotation(Parameters.class)).toList();

  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**");
  }

  /// @throws BadParameterException naming the first parameter that means nothing here
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && isOurs(method)) {
      Set<String> names = known.computeIfAbsent(method.getMethod(), KnownParameters::of);
      request.getParameterMap().keySet().stream()
          .filter(name -> !names.contains(name))
          .sorted()
          .findFirst()
          .ifPresent(name -> refuse(name, names));
    }
    return true;
  }

  /// The description of the addresses is another's, and of an address that there is not, that is
  /// what is to be said.
  private static boolean isOurs(HandlerMethod method) {
    Class<?> type = method.getBeanType();
    return type.getPackageName().startsWith(KnownParameters.class.getPackageName())
        && type != NoSuchAddress.class;
  }

  private static void refuse(String name, Set<String> names) {
    String takes = names.isEmpty() ? "; it takes none" : ", only " + String.join(", ", names);
    throw new BadParameterException(name, "There is no parameter “" + name + "” here" + takes);
  }

  /// The names in the order of the description.
  static Set<String> of(Method method) {
    Set<String> names = new LinkedHashSet<>();
    Stream.of(method.getAnnotationsByType(Parameter.class))
        .map(Parameter::name)
        .forEach(names::add);
    if (method.isAnnotationPresent(FilterParameters.class)) {
      names.addAll(FILTERS);
    }
    return names;
  }

  private static Stream<String> names(Parameters parameters) {
    return Arrays.stream(parameters.value()).map(Parameter::name);
  }
}
