package dev.backline.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.tools.ToolProvider;

/**
 * Compiles, and finds out how much of the heap is in use at most.
 *
 * <p>How full a heap is says more about the collector's laziness than about the program. So this
 * collects all garbage over and over, and keeps the most that was left: what the heap has to hold.
 */
final class PeakHeap {
  private PeakHeap() {}

  /** Takes the file to write the number of bytes to, and javac's arguments. */
  public static void main(String[] args) throws IOException {
    Sampler sampler = new Sampler();
    sampler.start();
    int exitCode =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, Arrays.copyOfRange(args, 1, args.length));
    if (exitCode == 0) {
      Files.writeString(Path.of(args[0]), String.valueOf(sampler.peak));
    }
    System.exit(exitCode);
  }

  private static final class Sampler extends Thread {
    private static final long PAUSE_MILLIS = 100;

    private volatile long peak;

    private Sampler() {
      setDaemon(true);
    }

    @Override
    public void run() {
      while (true) {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        peak = Math.max(peak, used);
        try {
          Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
          return;
        }
      }
    }
  }
}
