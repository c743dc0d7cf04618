package org.parley.bench;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/// `./parley bench NAME [ARGUMENT…]` runs the `main` of `NameBench` in this package.
final class Bench {

  private Bench() {}

  public static void main(String[] args) throws Throwable {
    if (args.length == 0) {
      System.err.println("Which benchmark? Try: parley bench time");
      System.exit(2);
    }
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    try {
      Class.forName(className(args[0]))
          .getMethod("main", String[].class)
          .invoke(null, (Object) rest);
    } catch (ClassNotFoundException unknown) {
      System.err.println("There is no benchmark called " + args[0] + ".");
      System.exit(2);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }

  private static String className(String name) {
    return "org.parley.bench."
        + Character.toUpperCase(name.charAt(0))
        + name.substring(1)
        + "Bench";
  }
}
