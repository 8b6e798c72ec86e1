//! How are many texts read on all cores, in constant memory, with the answers in order?
//!
//! Each job travels with a channel of its own for its answer. The jobs go to whichever worker is free;
//! the receiving ends of their channels go to the writer in the order of the jobs. Both queues are
//! bounded, so a slow writer holds the reader back, and no more than a few jobs are ever in memory.

use std::num::NonZero;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// How many jobs may wait for each worker, and how many answers for the writer: enough that a worker which
/// the system puts aside for a while does not stop the others.
const AHEAD: usize = 8;

/// Does `work` on each of `jobs` and hands the answers to `write` in the order of the jobs. Stops
/// taking jobs once `write` fails, and gives its error back.
pub fn in_order<J: Send, A: Send, E>(
    jobs: impl Iterator<Item = J> + Send,
    work: impl Fn(J) -> A + Sync,
    mut write: impl FnMut(A) -> Result<(), E>,
) -> Result<(), E> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let (to_workers, from_feeder) = sync_channel(workers * AHEAD);
    let (to_writer, answers) = sync_channel(workers * AHEAD);
    let queue = Mutex::new(from_feeder);
    thread::scope(|scope| {
        scope.spawn(move || feed(jobs, &to_workers, &to_writer));
        for _ in 0..workers {
            scope.spawn(|| serve(&queue, &work));
        }
        // Taken by value, so that an error drops it: then the feeder stops, and the workers after it.
        answers.into_iter().filter_map(|answer: Receiver<A>| answer.recv().ok()).try_for_each(&mut write)
    })
}

type Job<J, A> = (J, SyncSender<A>);

fn feed<J, A>(jobs: impl Iterator<Item = J>, to_workers: &SyncSender<Job<J, A>>, to_writer: &SyncSender<Receiver<A>>) {
    for job in jobs {
        let (answer, answered) = sync_channel(1);
        if to_writer.send(answered).is_err() || to_workers.send((job, answer)).is_err() {
            return;
        }
    }
}

fn serve<J, A>(queue: &Mutex<Receiver<Job<J, A>>>, work: &impl Fn(J) -> A) {
    loop {
        // The lock is held while waiting for a job, and let go before the work.
        let next = queue.lock().map(|jobs| jobs.recv());
        let Ok(Ok((job, answer))) = next else { return };
        // Nobody waits for the answer once the output is closed.
        let _ = answer.send(work(job));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::convert::Infallible;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    #[test]
    fn answers_keep_the_order_of_the_jobs() {
        let mut seen = Vec::new();
        let slow_when_even = |n: usize| {
            thread::sleep(Duration::from_micros(if n.is_multiple_of(2) { 200 } else { 0 }));
            n * 10
        };
        let done: Result<(), Infallible> = in_order(0..500, slow_when_even, |n| {
            seen.push(n);
            Ok(())
        });
        assert_eq!(done, Ok(()));
        assert_eq!(seen, (0..500).map(|n| n * 10).collect::<Vec<_>>());
    }

    #[test]
    fn a_closed_output_stops_the_reading() {
        let taken = AtomicUsize::new(0);
        let endless = std::iter::repeat_with(|| taken.fetch_add(1, Ordering::Relaxed));
        let done = in_order(endless, |n| n, |n| if n < 3 { Ok(()) } else { Err("closed") });
        assert_eq!(done, Err("closed"));
        let workers = thread::available_parallelism().map_or(1, NonZero::get);
        assert!(taken.load(Ordering::Relaxed) <= 4 + workers * 2 * AHEAD + 4, "no more was read ahead than the queues hold");
    }
}
