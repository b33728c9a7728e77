package dev.backline.it.support;

import dev.backline.constructs.OperationGroup;
import dev.backline.constructs.PipelineFunctions;
import dev.backline.constructs.ResourceMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Calls every typed accessor of a generated tree and notes which resources it reaches. */
public final class AccessorWalk {
  /** Methods that speak of all of a map and not of one resource in it. */
  private static final Set<String> OF_ALL = Set.of("all", "keys");

  private final Map<String, ResourceMap<?>> maps = new LinkedHashMap<>();
  private final Map<String, Set<String>> reached = new LinkedHashMap<>();
  private final List<String> mistakes = new ArrayList<>();

  private AccessorWalk() {}

  /** Walks the tree below a generated {@code …Data}. */
  public static AccessorWalk of(Object data) {
    AccessorWalk walk = new AccessorWalk();
    Object resources = value(data, "resources");
    walk.visitTree(resources);
    walk.visitTree(value(resources, "cfnResources"));
    return walk;
  }

  /** The maps of the tree by the names of their accessors. */
  public Map<String, ResourceMap<?>> maps() {
    return maps;
  }

  /** The keys of a map that some typed method reaches. */
  public Set<String> reached(String map) {
    return reached.get(map);
  }

  /** Typed methods that reach nothing, and lists that disagree with the typed methods. */
  public List<String> mistakes() {
    return mistakes;
  }

  private void visitTree(Object tree) {
    for (Method accessor : accessors(tree)) {
      Object value = call(accessor, tree);
      if (value instanceof ResourceMap<?> map) {
        maps.put(accessor.getName(), map);
        reached.put(accessor.getName(), new TreeSet<>());
        new MapVisit(accessor.getName(), map).visit(accessor.getName(), map);
      } else if (value == null) {
        mistakes.add(accessor.getName() + "() is null");
      }
    }
  }

  /** A walk below one map. */
  private final class MapVisit {
    private final Map<Object, String> keys = new IdentityHashMap<>();
    private final Set<String> reachedHere;

    MapVisit(String name, ResourceMap<?> map) {
      map.keys().forEach(key -> keys.put(map.get(key), key));
      reachedHere = reached.get(name);
    }

    /** Returns how many accessors there are. */
    int visit(String path, Object node) {
      List<Method> accessors = accessors(node);
      for (Method accessor : accessors) {
        String at = path + "." + accessor.getName() + "()";
        try {
          visitValue(at, call(accessor, node));
        } catch (NoSuchElementException e) {
          mistakes.add(at + ": " + e.getMessage());
        }
      }
      return accessors.size();
    }

    private void visitValue(String at, Object value) {
      if (keys.containsKey(value)) {
        reachedHere.add(keys.get(value));
      } else if (value instanceof PipelineFunctions functions) {
        visitFunctions(at, functions);
      } else if (value instanceof OperationGroup<?> group) {
        int typed = visit(at, group);
        if (group.all().size() != typed) {
          mistakes.add(at + ".all() has " + group.all().size() + ", typed methods are " + typed);
        }
      } else {
        mistakes.add(at + " is " + value + ", which is not in the map");
      }
    }

    private void visitFunctions(String at, PipelineFunctions functions) {
      Set<String> typed = new TreeSet<>();
      for (Method single : accessors(functions)) {
        function(functions, single).ifPresent(function -> typed.add(keys.get(function)));
      }
      for (Method slot : slots()) {
        for (int index = 0; function(functions, slot, index).isPresent(); index++) {
          typed.add(keys.get(function(functions, slot, index).get()));
        }
      }
      if (typed.isEmpty()) {
        mistakes.add(at + " has no functions");
      }
      reachedHere.addAll(typed);
      Set<String> all = new TreeSet<>();
      functions.all().forEach(function -> all.add(keys.get(function)));
      if (!all.equals(typed)) {
        mistakes.add(at + ".all() is " + all + ", typed methods reach " + typed);
      }
    }
  }

  private static List<Method> slots() {
    return Stream.of(PipelineFunctions.class.getMethods())
        .filter(method -> List.of(method.getParameterTypes()).equals(List.of(int.class)))
        .toList();
  }

  /** What an accessor gives, or nothing where it finds no such function. */
  private static Optional<Object> function(
      PipelineFunctions functions, Method accessor, Object... index) {
    try {
      return Optional.of(call(accessor, functions, index));
    } catch (NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private static List<Method> accessors(Object node) {
    return Stream.of(node.getClass().getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !OF_ALL.contains(method.getName()))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** What a method without parameters gives. */
  public static Object value(Object target, String method) {
    try {
      return call(target.getClass().getMethod(method), target);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static Object call(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw new AssertionError(method.toString(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
