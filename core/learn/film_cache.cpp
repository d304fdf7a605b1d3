#include "core/learn/film_cache.h"

#include "core/film/film_reader.h"
#include "core/film/model_input.h"

#include <atomic>
#include <cmath>
#include <thread>

namespace lucency {

Result<FilmCache> loadFilms(const DataSet& data_set, int side, std::stop_token stop,
                            const std::function<void(int done, int total)>& progress) {
    InputSpec spec;
    spec.width = spec.height = side;
    const int total = static_cast<int>(data_set.films.size());
    std::vector<std::vector<std::uint8_t>> pictures(data_set.films.size());
    std::atomic<int> next = 0;
    std::atomic<int> done = 0;
    const auto work = [&](bool reports) {
        for (int index = next++; index < total && !stop.stop_requested(); index = next++) {
            if (const Result<Film> film = readFilm(data_set.films[index].path)) {
                const ModelInput input = makeModelInput(*film, spec);
                auto& picture = pictures[index];
                picture.reserve(input.gray.size());
                for (const float value : input.gray) {
                    picture.push_back(static_cast<std::uint8_t>(std::lround(value * 255)));
                }
            }
            ++done;
            if (reports && progress) {
                progress(done, total);
            }
        }
    };
    {
        const std::jthread other(work, false);
        work(true);
    }
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}};
    }
    FilmCache cache;
    cache.side = side;
    for (int index = 0; index < total; ++index) {
        if (pictures[index].empty()) {
            ++cache.unreadable;
            continue;
        }
        cache.films.push_back(data_set.films[index]);
        cache.gray.insert(cache.gray.end(), pictures[index].begin(), pictures[index].end());
        pictures[index] = {};
    }
    return cache;
}

}  // namespace lucency
