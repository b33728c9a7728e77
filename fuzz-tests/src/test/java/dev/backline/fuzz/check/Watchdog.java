package dev.backline.fuzz.check;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Waits for what may never end, and says where that stands once the time is over.
 *
 * <p>Nothing ends a thread that does not look whether it should, so each that hangs goes on beside
 * the others to the end of the process. After a few of them nothing more is begun.
 */
final class Watchdog {
  private static final int MOST_HANGING = 8;
  private static final int LOOKS = 10;

  private int hanging;

  /** Whether so much hangs that nothing more is begun. */
  boolean isExhausted() {
    return hanging >= MOST_HANGING;
  }

  /** What a task gives, if it does so in time. */
  <T> T await(Supplier<T> task, Duration longest) throws HangException {
    if (isExhausted()) {
      throw new IllegalStateException("given up after " + hanging + " programs without an end");
    }
    FutureTask<T> future = new FutureTask<>(task::get);
    Thread thread = new Thread(future, "program");
    thread.setDaemon(true);
    thread.start();
    try {
      return future.get(longest.toMillis(), MILLISECONDS);
    } catch (TimeoutException e) {
      hanging++;
      List<StackTraceElement[]> stacks = look(thread);
      thread.interrupt();
      throw new HangException(longest, stacks);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** The stack of a thread, again and again. */
  private static List<StackTraceElement[]> look(Thread thread) {
    List<StackTraceElement[]> stacks = new ArrayList<>();
    try {
      while (stacks.size() < LOOKS) {
        stacks.add(thread.getStackTrace());
        Thread.sleep(20);
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    return stacks;
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(e);
  }
}
