// SPDX-License-Identifier: GPL-3.0-or-later
// What windows share: the zoo, the solvers, the pages. Passed by reference; there are no globals.
#pragma once

#include "engine/solver.hpp"
#include "registry/zoo.hpp"

namespace mlsys {

class PageCatalogue;
class ZooLibrary;

struct Services {
    const Zoo& zoo;
    const Catalogue& solvers;
    const PageCatalogue& pages;
    ZooLibrary* library = nullptr; // whose zoo it is, where entries can be added to it
};

} // namespace mlsys
