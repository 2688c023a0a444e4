// SPDX-License-Identifier: GPL-3.0-or-later
// A library for LD_PRELOAD that makes some of a program's writes and syncs fail, as a bad or full disk does:
// only those of files in one folder, each with the same probability, by a seed. What it needs stands in the
// environment; without TECHPASS_FAILING_FOLDER nothing fails.
//
//   TECHPASS_FAILING_FOLDER       the folder, as an absolute path without links
//   TECHPASS_FAILING_PROBABILITY  of every call, 0 to 1
//   TECHPASS_FAILING_ERRNO        what a failed call says
//   TECHPASS_FAILING_SEED         a number
//   TECHPASS_FAILING_WHILE        calls fail only while this file exists
//   TECHPASS_FAILING_LOG          every failure adds a line to this file
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

struct Settings
{
    std::string folder = setting("TECHPASS_FAILING_FOLDER");
    std::string whileFile = setting("TECHPASS_FAILING_WHILE");
    std::string log = setting("TECHPASS_FAILING_LOG");
    double probability = std::atof(setting("TECHPASS_FAILING_PROBABILITY").c_str());
    int error = std::atoi(setting("TECHPASS_FAILING_ERRNO").c_str());
    std::uint64_t seed = std::strtoull(setting("TECHPASS_FAILING_SEED").c_str(), nullptr, 10);
};

const Settings &settings()
{
    static const Settings found;
    return found;
}

// SplitMix64: the n-th call's number depends on the seed and n alone.
double drawn(std::uint64_t seed, std::uint64_t n)
{
    std::uint64_t z = seed * 0xd1342543de82ef95ULL + n * 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1.0p-53;
}

std::string pathOf(int descriptor)
{
    char path[PATH_MAX];
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = readlink(link.c_str(), path, sizeof path);
    return length > 0 ? std::string(path, static_cast<std::size_t>(length)) : std::string();
}

void note(const char *call, const std::string &path)
{
    const int file = open(settings().log.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    dprintf(file, "%s %s\n", call, path.c_str());
    close(file);
}

// Whether this call is to fail; errno is set then.
bool fails(const char *call, int descriptor)
{
    static std::atomic<std::uint64_t> calls = 0;
    if (settings().folder.empty())
        return false;
    const int before = errno;
    const std::string path = pathOf(descriptor);
    const bool isMeant = path.compare(0, settings().folder.size() + 1, settings().folder + '/') == 0;
    const bool isOn = settings().whileFile.empty() || access(settings().whileFile.c_str(), F_OK) == 0;
    errno = before;
    if (!isMeant || !isOn || drawn(settings().seed, ++calls) >= settings().probability)
        return false;
    note(call, path);
    errno = settings().error;
    return true;
}

// Fails, or does what the program meant.
template <typename Answer, typename... Rest> Answer failOr(const char *call, int descriptor, Rest... rest)
{
    if (fails(call, descriptor))
        return -1;
    const auto real = reinterpret_cast<Answer (*)(int, Rest...)>(dlsym(RTLD_NEXT, call));
    return real(descriptor, rest...);
}

} // namespace

#define TECHPASS_EXPORT extern "C" __attribute__((visibility("default")))

TECHPASS_EXPORT ssize_t write(int descriptor, const void *bytes, size_t size)
{
    return failOr<ssize_t>("write", descriptor, bytes, size);
}

TECHPASS_EXPORT ssize_t writev(int descriptor, const iovec *parts, int count)
{
    return failOr<ssize_t>("writev", descriptor, parts, count);
}

TECHPASS_EXPORT ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    return failOr<ssize_t>("pwrite", descriptor, bytes, size, offset);
}

TECHPASS_EXPORT ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    return failOr<ssize_t>("pwrite64", descriptor, bytes, size, offset);
}

TECHPASS_EXPORT int ftruncate(int descriptor, off_t size)
{
    return failOr<int>("ftruncate", descriptor, size);
}

TECHPASS_EXPORT int ftruncate64(int descriptor, off64_t size)
{
    return failOr<int>("ftruncate64", descriptor, size);
}

TECHPASS_EXPORT int fsync(int descriptor)
{
    return failOr<int>("fsync", descriptor);
}

TECHPASS_EXPORT int fdatasync(int descriptor)
{
    return failOr<int>("fdatasync", descriptor);
}
