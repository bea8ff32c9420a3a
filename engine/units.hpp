// SPDX-License-Identifier: GPL-3.0-or-later
// Physical quantities, checked by the compiler. The only file that includes Boost.Units.
//
// One coherent system: SI's metre, kilogram and second plus FLOP, MAC, byte, USD and kgCO2e as base units of
// their own, so that FLOP/s + GB/s or USD + kgCO2e does not compile. Tokens, requests, samples and devices are
// counts: plain numbers. Everything is stored in coherent units; scale lives only at the door, in namespace unit:
//     Bandwidth bw = unit::GBps(2039);   double gbps = unit::GBps.in(bw);
// A quantity costs what a double costs (optimised build). <boost/units/io.hpp> is never included.
#pragma once

#include "engine/dimension.hpp"

#include <boost/units/base_dimension.hpp>
#include <boost/units/base_unit.hpp>
#include <boost/units/make_system.hpp>
#include <boost/units/quantity.hpp>
#include <boost/units/unit.hpp>

#include <cmath>
#include <limits>
#include <type_traits>

namespace mlsys {
namespace bu = boost::units;

// Ordinals must be unique in the whole program; Boost uses small negative ones, ours start at 2001.
namespace base {
struct LengthD : bu::base_dimension<LengthD, 2001> {};
struct MassD : bu::base_dimension<MassD, 2002> {};
struct TimeD : bu::base_dimension<TimeD, 2003> {};
struct FlopD : bu::base_dimension<FlopD, 2004> {};
struct MacD : bu::base_dimension<MacD, 2005> {};
struct ByteD : bu::base_dimension<ByteD, 2006> {};
struct UsdD : bu::base_dimension<UsdD, 2007> {};
struct CarbonD : bu::base_dimension<CarbonD, 2008> {};
struct Metre : bu::base_unit<Metre, LengthD::dimension_type, 2011> {};
struct Kilogram : bu::base_unit<Kilogram, MassD::dimension_type, 2012> {};
struct Second : bu::base_unit<Second, TimeD::dimension_type, 2013> {};
struct Flop : bu::base_unit<Flop, FlopD::dimension_type, 2014> {};
struct Mac : bu::base_unit<Mac, MacD::dimension_type, 2015> {};
struct Byte : bu::base_unit<Byte, ByteD::dimension_type, 2016> {};
struct Usd : bu::base_unit<Usd, UsdD::dimension_type, 2017> {};
struct Carbon : bu::base_unit<Carbon, CarbonD::dimension_type, 2018> {};
using System = bu::make_system<Metre, Kilogram, Second, Flop, Mac, Byte, Usd, Carbon>::type;
} // namespace base

template <class D> using Q = bu::quantity<bu::unit<D, base::System>, double>;

using Length = Q<base::LengthD::dimension_type>;   // m
using Mass = Q<base::MassD::dimension_type>;       // kg
using Time = Q<base::TimeD::dimension_type>;       // s
using Flops = Q<base::FlopD::dimension_type>;      // FLOP
using Macs = Q<base::MacD::dimension_type>;        // MAC
using Bytes = Q<base::ByteD::dimension_type>;      // B
using Money = Q<base::UsdD::dimension_type>;       // USD
using CarbonMass = Q<base::CarbonD::dimension_type>; // kgCO2e

using FlopRate = decltype(Flops{} / Time{});       // FLOP/s
using Bandwidth = decltype(Bytes{} / Time{});      // B/s
using Intensity = decltype(Flops{} / Bytes{});     // FLOP/B
using FlopsPerMac = decltype(Flops{} / Macs{});    // FLOP/MAC
using Frequency = decltype(1.0 / Time{});          // 1/s: requests, samples or tokens a second, Hz
using Energy = decltype(Mass{} * Length{} * Length{} / Time{} / Time{}); // J
using Power = decltype(Energy{} / Time{});         // W
using EnergyPrice = decltype(Money{} / Energy{});  // USD/J
using CarbonIntensity = decltype(CarbonMass{} / Energy{}); // kgCO2e/J
using Volume = decltype(Length{} * Length{} * Length{});   // m3
using Speed = decltype(Length{} / Time{});          // m/s
using StoragePrice = decltype(Money{} / Bytes{});  // USD/B
using WaterIntensity = decltype(Volume{} / Energy{});      // m3/J

// The number behind a quantity, by reference: how a described field yields its sweep slot. Coherent units.
template <class U> constexpr double& raw(bu::quantity<U, double>& q) { return bu::quantity_cast<double&>(q); }
template <class U> constexpr double raw(const bu::quantity<U, double>& q) { return q.value(); }
constexpr double& raw(double& d) { return d; }
constexpr double raw(const double& d) { return d; }

template <class T> struct IsQuantity : std::false_type {};
template <class U> struct IsQuantity<bu::quantity<U, double>> : std::true_type {};

namespace detail {
template <class Tag, class List> struct Exponent : std::integral_constant<int, 0> {};
template <class Tag, bu::integer_type N, class Next>
struct Exponent<Tag, bu::list<bu::dim<Tag, bu::static_rational<N>>, Next>> : std::integral_constant<int, static_cast<int>(N)> {};
template <class Tag, class Other, class Power, class Next>
struct Exponent<Tag, bu::list<bu::dim<Other, Power>, Next>> : Exponent<Tag, Next> {};
} // namespace detail

// The dimension of a quantity type (or of double: none) as a value.
template <class T> struct DimensionOf {
    static constexpr Dimension value{};
};
template <class D> struct DimensionOf<Q<D>> {
    template <class Tag> static constexpr std::int8_t e = static_cast<std::int8_t>(detail::Exponent<Tag, D>::value);
    static constexpr Dimension value{{e<base::LengthD>, e<base::MassD>, e<base::TimeD>, e<base::FlopD>, e<base::MacD>,
                                      e<base::ByteD>, e<base::UsdD>, e<base::CarbonD>}};
};
template <class T> inline constexpr Dimension dimensionOf = DimensionOf<T>::value;

// The door: a scale turns a number in a unit into a quantity and back. Small units divide: 10 / 1e6 is the double
// nearest to 10 µs, 10 · 1e-6 is not, and would be shown as 9.999999999999999.
template <class Quantity> struct Scale {
    double factor;
    double divisor = 1;
    constexpr Quantity operator()(double v) const { return Quantity::from_value(v * factor / divisor); }
    constexpr double in(Quantity q) const { return q.value() * divisor / factor; }
};
namespace unit {
inline constexpr Scale<Bytes> B{1}, GB{1e9}, GiB{1073741824.0};
inline constexpr Scale<Bandwidth> Bps{1}, GBps{1e9};
inline constexpr Scale<Flops> FLOP{1}, GFLOP{1e9};
inline constexpr Scale<Macs> GMAC{1e9};
inline constexpr Scale<FlopRate> TFLOPps{1e12};
inline constexpr Scale<FlopsPerMac> FLOPperMAC{1};
inline constexpr Scale<Intensity> FLOPperB{1};
inline constexpr Scale<Time> s{1}, ms{1, 1e3}, us{1, 1e6}, ns{1, 1e9}, hour{3600}, day{86400};
inline constexpr Scale<Power> W{1};
inline constexpr Scale<Energy> J{1}, kWh{3.6e6};
inline constexpr Scale<Frequency> perSecond{1};
inline constexpr Scale<Money> USD{1};
inline constexpr Scale<CarbonMass> kgCO2e{1};
inline constexpr Scale<CarbonIntensity> gCO2epkWh{1, 3.6e9};
inline constexpr Scale<WaterIntensity> LpkWh{1, 3.6e9};
inline constexpr Scale<EnergyPrice> USDpkWh{1, 3.6e6};
inline constexpr Scale<Length> km{1000};
inline constexpr Scale<Speed> kmps{1000};
} // namespace unit

// Results use +inf for "unbounded" and NaN for "no answer"; one reader (answer.hpp) turns both into states.
template <class Quantity> constexpr Quantity unbounded() { return Quantity::from_value(std::numeric_limits<double>::infinity()); }

template <class T> constexpr T larger(T a, T b) { return a < b ? b : a; }
template <class T> constexpr T smaller(T a, T b) { return b < a ? b : a; }

} // namespace mlsys
